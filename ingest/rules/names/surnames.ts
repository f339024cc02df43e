import { wordSet } from './words';

/** Surnames of East Asia as romanised: with a given name before or after them they show a person. Own compilation. */
export const EAST_ASIAN_SURNAMES = wordSet(`
Ai An Bai Ban Bao Bi Bian Cai Cao Cen Chai Chan Chang Chao Chau Che Chen Cheng Cheong Cheung Chew Chi Chia Chiang Chien Chin Ching Chiu Cho Choi Chong Chou Chow Chu Chua Chun Chung Cui Dai Deng Ding Dong Dou Du Duan Fan Fang Fei Feng Fong Foo Fu Fung
Gan Gao Ge Geng Goh Gong Gu Guan Guo Hai Han Hang Hao He Ho Hong Hou Hsieh Hsu Hsueh Hu Hua Huang Hui Hung Huo Hwang Ji Jia Jian Jiang Jiao Jin Jing Ju Jung Kan Kang Ke Khoo Kim Ko Kong Koo Ku Kuo Kwan Kwok Kwon Lai Lam Lan Lao Lau Law Lee Lei Leong Leung
Li Liang Liao Lim Lin Ling Liu Lo Loh Long Lou Low Lu Lui Lum Luo Lv Ma Mai Mak Mao Mei Meng Mi Miao Min Mo Moon Mu Na Nam Nan Ng Ni Nie Niu Noh Oh Ong Ou Ouyang Pak Pan Pang Park Pei Peng Pu Qi Qian Qiao Qin Qiu Qu Quan Ren Rong Ruan Seo Shao She Shen Shi
Shih Shin Shum Si Sim Sin Siu So Song Su Suh Sui Sun Sung Tai Tan Tang Tao Tay Teng Teo Tian Ting To Toh Tong Tsai Tsang Tse Tseng Tsui Tu Tung Wan Wang Wei Wen Weng Wong Woo Wu Xi Xia Xiang Xiao Xie Xin Xing Xiong Xu Xue Yan Yang Yao Yau Ye Yeh Yen Yeo Yeung Yi Yim
Yin Ying Yip Yiu Yoo Yoon You Yu Yuan Yue Yuen Yun Yung Zang Zeng Zha Zhan Zhang Zhao Zheng Zhong Zhou Zhu Zhuang Zhuo Zong Zou Zuo
Abe Aoki Endo Fujii Fujita Fukuda Goto Hara Hasegawa Hashimoto Hayashi Honda Iida Ikeda Imai Inoue Ishida Ishii Ishikawa Ito Iwasaki Kato Kawasaki Kimura Kishida Kobayashi Kondo Kudo Maeda Matsuda Matsui Matsumoto Miura Miyamoto Mori Morita Murakami Nakajima Nakamura Nakano Nakayama Nishimura Noda Nomura
Ogawa Okada Okamoto Ono Ota Otsuka Saito Sakai Sakamoto Sasaki Sato Shibata Shimada Shimizu Son Sugimoto Suzuki Takada Takagi Takahashi Takeda Tamura Tanaka Taniguchi Toda Ueda Ueno Wada Watanabe Yamada Yamaguchi Yamamoto Yamazaki Yanai Yokoyama Yoshida
Nguyen Tran Pham Huynh Phan Vu Vo Dang Bui Duong Ly Choi Jeong Kwak Lim Bae Baek Hwang Jang Jeon Yoon Shim
`);

/** Common surnames elsewhere. Own compilation. */
export const SURNAMES = wordSet(`
Smith Johnson Williams Brown Jones Garcia Miller Davis Rodriguez Martinez Hernandez Lopez Gonzalez Wilson Anderson Thomas Taylor Moore Jackson Martin Perez Thompson White Harris Sanchez Clark Ramirez Lewis Robinson Walker Young Allen King Wright
Scott Torres Hill Flores Green Adams Nelson Baker Hall Rivera Campbell Mitchell Carter Roberts Gomez Phillips Evans Turner Diaz Parker Cruz Edwards Collins Reyes Stewart Morris Morales Murphy Cook Rogers Gutierrez Ortiz Morgan Cooper
Peterson Bailey Reed Kelly Howard Ramos Cox Ward Richardson Watson Brooks Chavez Wood James Bennett Gray Mendoza Ruiz Hughes Price Alvarez Castillo Sanders Patel Myers Long Ross Foster Jimenez Powell Jenkins Perry Russell Sullivan Bell
Coleman Butler Henderson Barnes Gonzales Fisher Vasquez Simmons Romero Jordan Patterson Alexander Hamilton Graham Reynolds Griffin Wallace Moreno West Cole Hayes Bryant Herrera Gibson Ellis Stevens Murray Ford Marshall Owens McDonald
Harrison Fernandez Kennedy Wells Vargas Henry Freeman Webb Tucker Guzman Burns Crawford Olson Simpson Porter Hunter Gordon Mendez Silva Shaw Snyder Mason Dixon Munoz Hunt Hicks Holmes Palmer Wagner Black Robertson Boyd Rose Stone Salazar Fox
Warren Mills Meyer Rice Schmidt Garza Daniels Ferguson Nichols Stephens Soto Weaver Gardner Payne Grant Dunn Kelley Spencer Hawkins Arnold Pierce Hansen Peters Santos Hart Bradley Knight Elliott Cunningham Duncan Armstrong Hudson Carroll
Lane Riley Andrews Alvarado Ray Delgado Berry Perkins Hoffman Johnston Matthews Pena Richards Contreras Willis Carpenter Lawrence Sandoval Guerrero George Chapman Rios Estrada Ortega Watkins Greene Nunez Wheeler Valdez Harper Burke
Larson Santiago Maldonado Morrison Franklin Carlson Austin Dominguez Carr Lawson Jacobs OBrien Lynch Singh Vega Bishop Montgomery Oliver Jensen Harvey Williamson Gilbert Dean Sims Espinoza Howell Wong Reid Hanson McCoy Garrett Burton Fuller
Müller Mueller Schneider Fischer Weber Becker Schulz Koch Bauer Richter Klein Wolf Schröder Neumann Schwarz Zimmermann Braun Krüger Hofmann Hartmann Lange Werner Krause Lehmann Köhler Herrmann König Walter Mayer Huber Kaiser Fuchs Scholz
Möller Weiß Jung Hahn Vogel Friedrich Keller Günther Frank Berger Winkler Roth Beck Lorenz Baumann Franke Albrecht Schuster Simon Ludwig Böhm Winter Kraus Schumacher Krämer Vogt Stein Jäger Otto Sommer Groß Seidel Heinrich Brandt Haas Schreiber
Dubois Durand Moreau Laurent Lefebvre Leroy Roux Fournier Morel Girard Bonnet Dupont Lambert Fontaine Rousseau Vincent Muller Lefevre Faure Mercier Blanc Guerin Boyer Garnier Chevalier Francois Legrand Gauthier Perrin Clement Masson Marchand Duval
Rossi Russo Ferrari Esposito Bianchi Romano Colombo Ricci Marino Greco Bruno Gallo Conti Costa Giordano Mancini Rizzo Lombardi Moretti Barbieri Fontana Santoro Mariani Rinaldi Caruso Ferrara Galli Martini Leone Longo Gentile Vitale
Silva Santos Oliveira Souza Pereira Lima Carvalho Ferreira Ribeiro Almeida Alves Gomes Martins Araujo Melo Barbosa Cardoso Rocha Dias Nascimento Moreira
Andersson Johansson Karlsson Nilsson Eriksson Larsson Olsson Persson Svensson Gustafsson Pettersson Jonsson Hansson Bengtsson Lindberg Lindström Lindqvist Berg Bergström Hansen Johansen Olsen Larsen Andersen Pedersen Nilsen Kristiansen Jensen Nielsen Sørensen Rasmussen
Virtanen Korhonen Mäkinen Nieminen Mäkelä Hämäläinen Laine Heikkinen Koskinen Järvinen Niinistö
Ivanov Petrov Smirnov Kuznetsov Popov Sokolov Lebedev Kozlov Novikov Morozov Volkov Pavlov Semenov Nowak Kowalski Wisniewski Dabrowski Lewandowski Zielinski Kaminski Novak Svoboda Horvath Nagy Kovacs Toth Szabo Popescu Ionescu
Sharma Verma Gupta Agarwal Aggarwal Jain Mehta Shah Kapoor Khanna Malhotra Chopra Bhatia Sethi Arora Reddy Rao Nair Menon Iyer Iyengar Pillai Krishnan Subramaniam Venkataraman Chatterjee Mukherjee Banerjee Bose Ghosh Sen Das Dutta Desai Joshi Kulkarni Patil Naik
Khan Ahmed Hussain Malik Sheikh Qureshi Siddiqui Chaudhry Ansari Mirza Rahman Islam Hossain Ambani Adani Tata Birla Mittal Premji Nadella Pichai Narayen
Cohen Levy Mizrahi Peretz Friedman Katz Shapiro Goldberg Goldstein Rosenberg Rosen Weiss Schwartz Bernstein Feldman Levin Rubin Stern
`);
