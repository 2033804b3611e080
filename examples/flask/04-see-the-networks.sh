#!/usr/bin/env bash
# See the networks. Generated from docs/tasks/flask.md: change the page, not this file.

# 1 host1 exit=0
docker network ls --filter name=flask-demo-app --format '{{.Name}} {{.Driver}} internal={{.Internal}}'

# 2 host1 exit=0
docker inspect flask-demo-app-frontend-1 --format '{{range $name, $_ := .NetworkSettings.Networks}}{{println $name}}{{end}}' | xargs

# 3 host1 exit=0
docker inspect flask-demo-app-backend-1 --format '{{range $name, $_ := .NetworkSettings.Networks}}{{println $name}}{{end}}' | xargs

# 4 host1 exit=0
docker inspect flask-demo-app-database-1 --format '{{range $name, $_ := .NetworkSettings.Networks}}{{println $name}}{{end}}' | xargs
