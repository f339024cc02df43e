import { wordSet } from './words';

/** Given names that are given to men, to women and to both, of all regions. Own compilation. */
export const MALE_NAMES = wordSet(`
Zbigniew Shekhar Bhavish Binny Byju Nithin Girish Baptiste Gonzalo Joaquín Álvaro Íñigo Andrés Sebastián Matías Facundo Thiago Caio Duarte
Paweł Łukasz Jarosław Zdeněk Jiří Ondřej Václav Miloš Dragan Nenad Vuk Dmytro Oleksiy Serhiy Mykola Volodymyr Gennady Vyacheslav Turki Yasir
Saud Nasser Majid Waleed Karim Tamim Chinedu Olusegun Lefteris Spyros Giorgos Dimitris Ahmet Emre Kemal Burak
Aaron Abbas Abdel Abdul Abdullah Abdulaziz Abel Abhay Abhijit Abhinav Abhishek Abraham Achim Adam Adan Adel Adeel Aditya Adnan Adolfo Adrian
Adriano Ahmad Ahmed Aidan Ajay Ajit Akash Akhil Akio Akira Akshay Alain Alan Alasdair Alastair Albert Alberto Albrecht Aldo Alec Alejandro
Aleksander Aleksandr Aleksei Alessandro Alexander Alexandre Alexandros Alexei Alexey Alfonso Alfred Alfredo Ali Alistair Allan Allen Alok Alonso
Alphonse Alvaro Alvin Amadou Aman Amandeep Amar Ambrose Ameet Amin Amir Amit Amitabh Amos Anand Anatoly Anders Andre Andrea Andreas Andrei Andrej
Andres Andrew Andrey Andrzej Andy Angelo Angus Anil Anirudh Anish Ankit Ankur Anmol Anselm Ansel Anthony Anton Antonin Antonio Antony Anup Anurag
Archie Ardeshir Ari Ariel Arif Arjun Armand Armando Armin Arnaud Arnav Arne Arnold Arnon Art Arthur Arturo Arun Arvid Arvind Asad Asaf Ashish
Ashok Ashwin Asif Assaf Atul August Augustin Augusto Aurelien Austin Avery Avi Aviv Avinash Avram Axel Aydin Ayman Azeem Aziz
Bader Baldwin Barack Barend Barney Baron Barrett Barry Bart Bartosz Basil Bastian Ben Benedict Benedikt Beniamino Benito Benjamin Bennett Benny Benoit
Bernard Bernardo Bernd Bernhard Bernie Bert Bertrand Bharat Bhavin Bilal Bill Billy Bjarne Björn Bjorn Blaine Blake Bo Bob Bobby Bogdan Boris Boyan
Brad Bradford Bradley Brady Brahim Bram Brandon Brannin Brendan Brent Bret Brett Brian Brice Brooks Bruce Bruno Bryan Bryant Bryce Burkhard Burton Byron
Caleb Calvin Cameron Carl Carlo Carlos Carlton Carsten Carter Casper Cecil Cedric Cesar Chad Chaim Chandra Charles Charlie Chester Chetan Chip Chirag
Chris Christian Christof Christoph Christophe Christopher Christos Chuck Claes Clark Claude Claudio Claus Clay Clayton Clem Clement Cliff Clifford
Clinton Clive Clyde Cody Colin Collin Conor Conrad Constantin Corey Cornelius Cosimo Craig Cristian Cristiano Cristobal Curt Curtis Cyril Cyrus
Dag Daisuke Dale Damian Damien Damon Dan Dane Daniel Daniele Danilo Danny Darell Daren Dario Darius Darnell Darrell Darren Darryl Darwin Daryl Dave
David Davide Dawid Dean Deepak Deepinder Demetrios Demis Denis Dennis Denny Derek Derrick Desmond Detlef Devin Dewey Dexter Dhruv Diarmuid Dick Didier Diego
Dieter Dietmar Dietrich Dilip Dimitri Dimitrios Dinesh Dino Dirk Divyank Dmitri Dmitriy Dmitry Dom Domenico Dominic Dominik Dominique Don Donald
Donato Donnie Doug Douglas Drew Duane Duncan Dustin Dwayne Dwight Dylan Dzmitry
Earl Eberhard Ed Eddie Eddy Edgar Edmond Edmund Eduard Eduardo Edward Edwin Efraim Egon Ehud Eiji Einar Eitan Eldar Eli Elias Elie Elijah Elliot
Elliott Ellis Elmer Elon Elton Emad Emanuel Emanuele Emerson Emil Emiliano Emilio Emmanuel Emmett Enda Enrico Enrique Enzo Eoin Eran Erez Eric Erich
Erik Erkki Ernest Ernesto Ernst Errol Erwin Esteban Ethan Etienne Eugene Eugenio Evan Evgeny Ewan Ezra
Fabian Fabien Fabio Fabrice Fabrizio Fadi Fahad Faisal Farhad Farid Farouk Faruk Federico Felipe Felix Femi Ferdinand Fergus Fernando Filip Filippo
Finn Fletcher Florent Florian Floris Floyd Francesco Francis Francisco Franck Franco Francois François Frank Franklin Franz Fred Freddie Freddy Frederic
Frédéric Frederick Frederik Fredrik Friedrich Fritz Fumio
Gabe Gabriel Gabriele Gael Galen Gareth Garrett Garry Gary Gaston Gaurav Gautam Gavin Gene Geoff Geoffrey Geordie Georg George Georges Georgios Gerald
Gerard Gerardo Gerd Gerhard Gerry Gerrit Giacomo Gianluca Gianni Gideon Gil Gilad Gilbert Gilberto Gilles Giorgio Giovanni Giulio Giuseppe Glen Glenn
Goncalo Gopal Gordon Goran Gottfried Graeme Graham Grant Greg Gregg Gregor Gregory Greig Guido Guilherme Guillaume Guillermo Gunnar Gunter Günter Guenther Gus Gustav
Gustavo Guy Gwyn
Hadi Hafiz Haim Hakan Hal Hamad Hamid Hamish Hank Hannes Hans Harald Hari Harish Harlan Harold Haroon Harris Harrison Harry Harsh Harsha Harshil Hartmut
Harvey Hasan Hasso Hassan Heath Hector Hein Heiko Heinrich Heinz Helge Helmut Hendrik Henk Henning Henri Henrik Henrique Henry Herb Herbert Herman Hermann
Hernan Hervé Herve Hideki Hideo Hikmet Hilmar Hiro Hiroaki Hiroki Hiroshi Hisham Homer Horacio Horst Houman Howard Howie Hubert Hugh Hugo Humphrey
Husain Hussein Hy
Iain Ian Ibrahim Ichiro Idan Ignacio Igor Ike Ikram Ilan Ilja Ilya Imad Iman Imran Ingo Ingvar Inigo Ioannis Ira Irfan Irving Irwin Isaac Isaiah Ishaan Ismail Israel
Itai Itamar Ivan Ivar Ivo
Jaakko Jaan Jaap Jack Jackson Jacob Jacopo Jacques Jaime Jake Jakob Jakub Jamal James Jamie Jamil Jamshed Jan Janne Janus Jared Jaroslav Jarvis Jason
Jasper Javed Javier Jay Jayden Jayesh Jean Jed Jeff Jefferson Jeffery Jeffrey Jens Jensen Jeremiah Jeremie Jeremy Jerome Jérôme Jerry Jesper Jesse Jesus Jesús Jethro Jim Jimmy
Jitendra Jo Joachim Joakim Joao João Joaquin Jochen Joe Joel Joerg Joey Johan Johann Johannes John Johnathan Johnny Jon Jonah Jonas Jonathan Jonny Joost Jordan
Jordi Jorge Jörg Joris Jose José Josef Joseph Josh Joshua Josiah Jozef Juan Juha Juergen Jürgen Jukka Jules Julian Julien Julio Julius Jun Junaid Jürg Justin
Kai Kamal Kamran Kanishk Karan Karel Karl Karsten Karthik Kartik Kasim Kaspar Kayvon Kazuhiro Kazuo Keiichi Keith Keller Ken Kendall Kenichi Kenji Kenneth Kenny Kent
Kermit Kerry Kevan Kevin Khaled Khalid Kieran Kim Kiran Kirill Kirk Kishore Kjell Klaus Knut Koji Konrad Konstantin Korbinian Kostas Krishna Krishnan
Kristian Kristof Krzysztof Kumar Kunal Kurt Kush Kyle Kwame
Lachlan Lakshmi Lalit Lamar Lance Lars Larry Lasse Laszlo Laurence Laurent Lawrence Lee Leif Leigh Len Lennart Lenny Leo Leon Leonard Leonardo Leonid Leopold
Leroy Les Leslie Lester Lev Levi Lewis Lex Liam Linus Lionel Lloyd Logan Lorenz Lorenzo Loïc Lothar Lou Louis Lowell Luc Luca Lucas Lucien Lucio Ludovic
Ludwig Luigi Luis Luiz Lukas Lukasz Luke Luther Lyle Lyndon Lynn
Maciej Mads Magnus Mahdi Mahesh Mahmoud Malcolm Malik Manfred Manish Manoj Manuel Manny Marc Marcel Marcelo Marcin Marco Marcos Marcus Marek Mario Marios Marius
Mark Marko Markus Marlon Marshall Martijn Martin Martín Marty Martyn Marvin Masahiro Masashi Masato Masayoshi Massimo Mateusz Mathias Mathieu Mathis Matias Mats Matt
Matteo Matthew Matthias Matthieu Matti Mattias Maurice Mauricio Maurizio Mauro Max Maxim Maxime Maximilian Maxwell Maynard Mehdi Mehmet Mehul Mel Melvin Meir Mervyn
Micah Michael Michail Michal Michel Michele Mick Mickael Miguel Mihai Mika Mikael Mike Mikhail Mikkel Mikko Milan Miles Milo Milos Milton Minoru Miroslav Mirza Misha
Mitch Mitchell Mo Mohamed Mohammad Mohammed Mohan Mohandas Mohit Moishe Monty Morgan Moritz Morris Mort Morten Mortimer Moses Moshe Muhammad Mukesh Murali Murat
Murray Mustafa Myron
Nabil Nachum Nadeem Nader Nadim Naguib Nandan Naoki Narayana Narendra Nat Natan Nate Nathan Nathaniel Naveen Navin Navneet Neal Ned Neil Nelson Neville Newton Niall
Nicholas Nick Nicklas Nico Nicola Nicolai Nicolas Niels Nigel Nikesh Nikhil Nikita Nikola Nikolai Nikolaos Nikolas Nikolay Nils Nir Niraj Nishant Nissim Nitin Noah Noam Noel
Nolan Norbert Norio Norm Norman Norris Notker
Octavio Oded Odd Ofer Ofir Oisin Olaf Ole Oleg Oleksandr Oliver Olivier Olli Olof Omar Omer Omid Omri Or Oren Orin Orion Orlando Orrin Osama Oscar Osman Otis Ottmar Otto
Owen Oz Ozan
Pablo Paddy Pål Palmer Pankaj Paolo Parag Paresh Parker Parvez Pascal Patrice Patricio Patrick Patrik Paul Paulo Pavan Pavel Pawan Pawel Pedro Peer Pekka
Per Percy Pete Peter Petr Petri Petros Petter Phil Philip Philipp Philippe Phillip Pierce Pierre Piers Pieter Pietro Piotr Piyush Pradeep Prafulla Prakash
Pramod Pranav Prasad Prashant Pratap Pratik Praveen Preston Prithvi
Qasim Quentin Quincy Quinn
Radek Radoslaw Rafael Rafal Raghav Raghu Raghuram Rahul Rainer Raj Raja Rajan Rajat Rajeev Rajesh Rajiv Rakesh Ralf Ralph Ram Raman Ramesh Ramin Rami Ramon Ramón Rand
Randall Randolph Randy Ranjan Ranjit Raphael Rashid Rasmus Rauf Raul Ravi Ravindra Ray Raymond Raza Reed Reggie Reginald Reid Reinhard Reinhold Remi Rémi Renaud Rene René
Reuben Rex Rhys Ricardo Riccardo Rich Richard Rick Ricky Rikard Riley Rishi Ritesh Rob Robbie Robert Roberto Robin Rocco Rod Roderick Rodney Rodolfo Rodrigo Roel Roger
Rohan Rohit Roland Rolf Roman Romain Ron Ronald Ronan Ronen Ronnie Rory Rosario Ross Roy Ruben Rudi Rudolf Rudolph Rudy Rui Rune Rupert Rurik Rushabh Russ Russell Rustam Ryan
Ryo Ryota
Saad Sabeer Sachin Sadiq Safra Sahil Said Saleh Salil Salim Salman Salvador Salvatore Sam Samar Sameer Sami Samir Sampath Samuel Samuli Sander Sandeep Sandro Sandy Sanjay Sanjeev Sanjiv
Sanjit Santiago Santosh Saqib Sascha Sasha Satoru Satoshi Satya Saul Saurabh Schuyler Scot Scott Sean Seb Sebastian Sebastien Sébastien Selim Semyon Sepp Sergei Sergey Serge
Sergio Seth Severin Shahid Shahram Shai Shamim Shane Shankar Shannon Shantanu Sharad Sharif Shaun Shawn Shay Shayne Sheikh Sheldon Shigeru Shimon Shinji Shinzo Shiv Shlomo Shmuel Shoaib Shreyas
Shubham Shyam Sid Siddharth Sidney Siegfried Silvio Simon Simone Sina Soren Søren Sohail Solomon Somesh Spencer Spiros Sridhar Srinivas Srinivasan Stan Stanislav Stanislas Stanley Stavros Stefan Stefano Steffen Sten
Stephan Stephane Stéphane Stephen Stephenson Sterling Steve Steven Stewart Stian Stig Stuart Subhash Subramanian Sudhir Suhail Sujeet Suleiman Sultan Sumit Sundar Suneel Sunil Suresh Sushil Sven Syed Sylvain
Tadashi Takashi Takeshi Tal Tanmay Tariq Tarun Taylor Ted Teddy Teemu Teo Terence Terje Terrance Terrence Terry Thaddeus Theo Theodore Theodor Thibault Thierry Thijs Thom Thomas Thorsten Thor Tiago Tilman
Tim Timo Timothy Timur Tobias Tobi Toby Tod Todd Tom Tomas Tomás Tomasz Tomer Tommaso Tommy Tomoaki Tomohiro Toni Tony Torben Tore Torsten Toshihiro Travis Trent Trevor Trip Tristan Troy Truman Tucker Tudor Tushar Ty
Tyler Tyrone
Uday Udo Ueli Ugo Ulf Ulrich Ulrik Umar Umberto Umesh Upton Urban Uri Urs Usman Uwe Uzi
Vadim Valentin Valery Van Vance Varun Vasant Vasco Vasily Vaughn Venkat Venkatesh Vernon Vic Vicente Victor Vidar Vidit Vijay Vikas Vikram Viktor Ville Vincent Vincenzo Vineet Vinay Vinit Vinod Vinton
Virgil Vishal Vishnu Vitaly Vitalik Vito Vittorio Vivek Vlad Vladimir Vladislav Volker
Wade Waldemar Walid Wallace Walt Walter Wang Ward Warren Wasim Wassim Wayne Wendell Werner Wes Wesley Whitney Wilbur Wilfred Wilhelm Will Willem William Willie Willy Wilson Winfried Winston Wojciech Wolf Wolfgang Woody
Wouter Wyatt
Xavier Xaver Yaakov Yair Yakov Yan Yann Yannick Yannis Yariv Yaron Yaser Yash Yasin Yasser Yasuo Yehuda Yevgeny Yigal Yitzhak Yoav Yoram Yoshiaki Yoshio Yoshua Yossi Yousef Youssef Yuri Yuriy Yury
Yusaku Yusuf Yuval Yves Zac Zach Zachary Zack Zaki Zane Zayd Zeev Zev Zia Zoran Zvi Zubin Zlatan
Arkady Arvydas Ashton Bartholomew Brendon Casey Cassius Clarence Coleman Dakota Darin Edsger Emile Gaetan Geert Gerben Haruki Isamu Jaroslaw Jeroen Juergen Kaleb Kalle Katsuhiko Kirby Klaas Kohei Lennox
Lyman Marvyn Maarten Merlin Nassim Nobu Nouriel Osmo Oskar Palle Pat Prem Ragnar Reto Rinaldo Rogier Roelof Ruud Sakari Seiji Shuji Sjoerd Stellan Takuya Tamas Tarek Teemu Tero Tetsuya Tuomas Ulises Wim Yasuhiro Zoltan
`);

export const FEMALE_NAMES = wordSet(`
Oksana Falguni Olena Iryna Kateryna Halyna Jadwiga Agnieszka Katarzyna Małgorzata Milica Snežana Verónica Inés Lucía Sofía Rocío Catarina
Luísa Layla Noura Reem Huda Hessa Chioma Thandiwe Nirmala Roshni Leena Shobhana Ayşe Elif Zeynep Defne Solveig Tove Maja Linnea Freja
Abby Abigail Ada Adela Adele Adelaide Adriana Adrienne Agatha Agnes Aileen Aisha Aishwarya Akiko Alana Alba Alejandra Alessandra Alexa Alexandra Alexandria Alexia Alice Alicia
Alina Alisa Alison Allison Alma Alyssa Amalia Amanda Amber Amelia Amelie Amina Amrita Amy Ana Anabel Anais Anastasia Andrée Andreea Angela Angelica Angelina Angie Anita Anja
Anjali Ann Anna Annabelle Anne Annegret Annemarie Annette Annie Annika Antje Antonella Antonia Anya Aparna April Arati Aretha Ariana Arianna Arlene Ashley Astrid Audrey Aurelie Aurora Ava
Ayesha Ayumi Aya
Barbara Beata Beatrice Beatriz Becky Belinda Bernadette Bernice Bertha Bess Beth Bethany Betsy Betty Beverly Bharti Bianca Birgit Birgitta Blanca Bonnie Brandy Brenda Briana Bridget Brigitte
Britt Brittany Brooke
Camila Camilla Camille Candace Candice Cara Carina Carissa Carla Carly Carmela Carmen Carol Carole Carolina Caroline Carolyn Carrie Casey Cassandra Cassie Catalina Caterina Catharina Catherine Cathie Cathleen Cathy
Cecilia Celeste Celia Celine Chantal Charlene Charlotte Chelsea Cher Cheryl Chiara Chitra Chloe Christa Christel Christiane Christie Christina Christine Ciara Cindy Claire Clara Clare Clarissa Claudia Claudine
Colette Colleen Connie Constance Cora Cordelia Corinna Corinne Cornelia Courtney Cristina Cynthia
Dagmar Daisy Dana Daniela Danielle Daphne Darlene Dawn Deanna Debbie Deborah Debra Deepa Deirdre Delia Della Denise Deirdre Desiree Diana Diane Dianne Dilys Dina Divya Dolores Dominika Donna Dora Doreen Doris Dorothea Dorothy
Ebony Edith Edna Eileen Ekaterina Elaine Eleanor Eleanora Elena Eleni Elisa Elisabeth Elise Eliza Elizabeth Ella Ellen Ellie Elodie Eloise Elsa Elsie Elvira Elena Emily Emma Emmanuelle Erica Erika Erin Esmeralda Esther Estelle
Eunice Eva Evangeline Eve Evelyn Evgenia
Faith Fanny Farah Fatima Fay Fei-Fei Felicia Felicity Fern Fiona Flora Florence Frances Francesca Francine Françoise Frederique Freya Frida Frieda
Gabriela Gabriella Gabrielle Gail Gemma Geneviève Genevieve Georgia Georgina Geraldine Gertrude Gesine Gia Gina Ginette Ginger Ginni Giovanna Gisela Giselle Gita Giulia Gladys Gloria Grace Greta Gretchen Gudrun Guinevere Gunilla Gwen Gwendolyn Gwynne
Hadley Haley Hana Hanna Hannah Hannelore Harriet Hattie Heather Hedwig Heidi Heike Helen Helena Helene Hélène Helga Hema Henrietta Hermione Hilary Hilda Hillary Holly Hope
Ida Ilana Ilse Imogen Indira Indra Ines Inês Inga Inge Ingeborg Ingrid Ioana Irena Irene Irina Iris Irma Isabel Isabella Isabelle Isadora Ivana Ivy
Jackie Jacqueline Jada Jaime Jana Jane Janelle Janet Janice Janine Jasmin Jasmine Jayne Jayshree Jeanette Jeanne Jeannie Jelena Jemima Jen Jenna Jennifer Jenny Jessica Jessie Jill Joan Joana Joanna Joanne Jocelyn Jodi Jodie Johanna
Josefina Josephine Joy Joyce Juana Juanita Judith Judy Julia Juliana Julianna Julianne Julie Juliet Juliette June Justine Jutta
Kamala Kara Karen Karin Karina Karla Kasia Kat Katarina Kate Katerina Katharina Katharine Katherine Kathleen Kathryn Kathy Katia Katie Katja Katrin Katrina Katy Kavita Kay Kayla Keiko Kelly Kelsey Kendra Kerstin Kim Kimberly Kira Kirsten Kirsty
Klara Krista Kristen Kristin Kristina Kristine Krystal
Lakshmi Lana Lara Latha Laura Laurel Lauren Laurie Lavinia Lea Leah Leanne Leila Lena Leonie Leonora Leslie Leticia Lidia Lila Lilian Lillian Lily Lina Linda Lindsay Lindsey Lisa Lisbeth Lise Liv Livia Liz Liza Lois Lola Lora Lorena
Loretta Lori Lorna Lorraine Lotte Louisa Louise Lourdes Lucia Lucie Lucille Lucinda Lucy Ludmila Luisa Luise Lulu Lydia Lynda Lynne
Mabel Mackenzie Madeleine Madeline Madhabi Madison Mae Magda Magdalena Maggie Mai Maia Maike Malala Malin Mamta Mandy Mara Marcia Margaret Margarita Margaux Margit Margot Margrethe Marguerite Maria María Mariah Mariam Marian
Mariana Marianne Marie Mariela Marietta Marika Marilyn Marina Marion Marisa Marissa Maritza Marjorie Marlene Marta Martha Marthe Martina Mary Maryam Masako Mathilde Matilda Maud Maureen Mavis Maxine Maya Meaghan Megan Meghan Mei Melania
Melanie Melinda Melissa Melody Mercedes Meredith Mia Michaela Michelle Michiko Mila Milena Millicent Mimi Minerva Mindy Mira Miranda Miriam Misty Moira Mollie Molly Mona Monica Monika Monique Muriel Myra Myriam Myrna
Nadia Nadine Nadezhda Nancy Naomi Natalia Natalie Natasha Nathalie Neelam Neha Nell Nellie Nelly Nettie Nicole Nicolette Nikki Nina Nisha Nita Nora Noreen Norma Noor Nuria Nyla
Octavia Odette Olga Olivia Olympia Oona Ophelia Oprah Orla Orsolya Ottilie
Padma Paige Paloma Pam Pamela Paola Parisa Patience Patricia Patrizia Patti Patty Paula Paulette Paulina Pauline Pearl Peggy Penelope Penny Perla Petra Philippa Phoebe Phyllis Pia Pilar Pippa Polly Poonam Pooja Portia Priscilla Priya Priyanka Prudence
Rachael Rachel Rachelle Radhika Raina Ramona Rania Rashmi Raquel Reba Rebecca Rebekah Reese Regina Regine Rekha Rena Renata Renate Renee Renée Reshma Rhea Rhiannon Rhoda Rhonda Rihanna Rita Roberta Robyn Rochelle Romina Ronda Rosa Rosalie Rosalind Rosalyn
Rosanna Rose Roseanne Rosemarie Rosemary Rosie Rowena Roxana Roxanne Ruby Ruth
Sabina Sabine Sabrina Sadie Safra Saira Sally Salma Samantha Samira Sandra Sanna Sanne Sara Sarah Saskia Savannah Scarlett Selena Selina Selma Serena Shannon Sharon Sheena Sheila Shelby Shelley Shelly Sheri Sherri Sherry Sheryl Shirley Shona Shreya
Shruti Sienna Sigrid Silke Silvia Simona Simone Sinead Siobhan Smita Sofia Sofie Sonal Sonali Sondra Sonia Sonja Sonya Sophia Sophie Stacey Stacy Stefanie Stella Stephanie Sue Sunita Susan Susana Susanna Susannah Susanne Susi Susie Suzanne Suzy Svetlana Swati Sybil Sylvia Sylvie
Tabitha Tamara Tami Tammy Tania Tanja Tanya Tara Tasha Tatiana Tatyana Teresa Terri Tess Tessa Thea Thelma Theresa Therese Tiffany Tilda Tina Toni Tonya Tova Tracey Traci Tracy Trisha Trudy Tyra
Ulla Ulrika Ulrike Uma Una Ursula Usha
Valentina Valeria Valerie Vanessa Vanita Vera Verena Verity Veronica Veronika Veronique Vicki Vicky Victoria Vidya Viola Violet Virginia Vivian Viviana Vivienne
Wanda Wendy Whitney Wilhelmina Willa Wilma Winifred Winnie Xenia Ximena Yael Yasmin Yasmine Yelena Yoko Yolanda Yoshiko Yulia Yumi Yuriko Yvette Yvonne Zadie Zahra Zainab Zara Zelda Zena Zoe Zoé Zofia Zuzana
Cathie Christy Fidji Gwynne Karén Mira Melonee Sima Sheryl Susanna Thasunda Whitney Kamala Melinda Ginni Adena Abidali Stacy Kirsten Meg Ruth Rosalind Mellody Ursula Lael Janet Kristalina
`);

/** Written for either or rarely enough in English texts that the name alone says nothing of the person. */
export const OTHER_NAMES = wordSet(`
Ye Wei Li Jing Ying Yan Yi Xin Xiao Hong Hua Ming Min Lei Liang Jian Jie Jun Feng Fang Hui Lian Mei Ning Peng Ping Qiang Qin Qing Rui Shan Tao Ting Wen Xia Yang Yong Yu Yuan Yun Zhen Zhong
Hao Bin Bo Chao Chen Cheng Dan Dong Fei Gang Guang Hai Han Heng Huan Jia Jin Kun Lin Long Lu Meng Na Nan Pei Qi Rong Shu Song Tian Xiang Xu Xue Yue Zhi Zhe Zhuo Ziyi Zihan Haoran Yuxuan Xinyi Jiayi Wenfeng Yichao Xiaoping
Yaqin Yanhong Zhengfei Huateng Yiming Zuckerberg Hyun Ji-hoon Min-jun Seo-yeon Soo-jin Young Sung Jong Myung Jae Jae-yong Kyung Kwon Won Woo Yoon Eun Hee Hwa Sang Seung Tae Yong-jin Euisun Hoi Duc Minh Nguyen Thi Van Anh Quang Tuan Linh Huy Nam
Pham Ashley Alex Adrian Ainsley Blair Cam Casey Charlie Chris Dana Devon Drew Eden Ellis Emerson Frankie Harper Hayden Jamie Jess Jody Jordan Jules Kai Kelly Kendall Kerry Kit Kris Lee Logan Lou Marlowe Max Morgan Nic Pat Quinn Reese Remy Riley Robin
Rowan Ryan Sam Sandy Sasha Shane Shelby Sidney Skyler Stevie Sydney Taylor Terry Tracy Vic Wren Pony Jack Yu-kai Jen-hsun Jensen Kuok Khoon Lip-Bu Kai-Fu Chih Tzu Chung Chia Ching Wai Ka Kwok Kin Siu Tak Wing Yiu Chi Ho Man
Olu Tunde Segun Chidi Chika Ngozi Ade Kofi Kwesi Ama Abena Yaw Sipho Thabo Lerato Nomvula Zanele Amadou Ousmane Fatou Aminata Moussa Mamadou Sheikha Bodour Tolu Ifeanyi Emeka Obinna Uche Adaeze Folake Wanjiru Kamau Otieno Achieng Makena
Anar Aram Artem Arman Tigran Narek Gevorg Karén Nino Giorgi Davit Levan Bakhyt Nursultan Timur Aigul Dinara Sardor Ulugbek Otabek Jahongir
`);
