#!/bin/sh
# Fetches the readers that the export tests use: NetworkX and pandas into .venv, Gephi's toolkit into target. Java, Maven
# and Python must be there; nothing here is shipped. Run it once; it does nothing where all is in place.
set -eu
cd "$(dirname "$0")"
if [ ! -x .venv/bin/python ]; then
  python3 -m venv .venv
  .venv/bin/pip install -q networkx==3.6.1 lxml==6.1.3 pandas==3.1.1
fi
if [ ! -f target/gephi-toolkit.jar ]; then
  mvn -q -B dependency:get -Dartifact=org.gephi:gephi-toolkit:0.10.1:jar:all -Dtransitive=false
  mvn -q -B dependency:copy -Dartifact=org.gephi:gephi-toolkit:0.10.1:jar:all -DoutputDirectory="$PWD/target" \
    -Dmdep.stripVersion=true -Dmdep.stripClassifier=true
fi
