"""Reads export files with NetworkX and pandas and prints all they hold as JSON.

usage: read_with_python.py FILE…   (.gexf, .graphml, .json, or nodes.csv / edges.csv)
"""
import json
import sys

import networkx
import pandas


def read_graph(path):
    if path.endswith('.gexf'):
        return networkx.read_gexf(path, version='1.3')
    if path.endswith('.graphml'):
        return networkx.read_graphml(path, force_multigraph=True)
    with open(path, encoding='utf-8') as file:
        return networkx.node_link_graph(json.load(file), edges='edges')


def graph_as_plain_data(graph):
    return {
        'directed': graph.is_directed(),
        'nodes': [{**data, 'id': node} for node, data in graph.nodes(data=True)],
        'edges': [
            {**data, 'from': source, 'to': target, 'key': key}
            for source, target, key, data in graph.edges(keys=True, data=True)
        ],
    }


def read(path):
    if path.endswith('.csv'):
        return pandas.read_csv(path, dtype=str, keep_default_na=False).to_dict('records')
    return graph_as_plain_data(read_graph(path))


print(json.dumps({path: read(path) for path in sys.argv[1:]}))
