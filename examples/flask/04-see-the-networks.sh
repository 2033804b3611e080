#!/usr/bin/env bash
# See the networks. Generated from docs/tasks/flask.md: change the page, not this file.

# docs/tasks/flask.md:81 host1 exit=0
docker network ls --filter name=flask-demo-app --format '{{.Name}} {{.Driver}} internal={{.Internal}}'

# docs/tasks/flask.md:84 host1 exit=0
docker inspect flask-demo-app-frontend-1 --format '{{range $name, $_ := .NetworkSettings.Networks}}{{println $name}}{{end}}' | xargs

# docs/tasks/flask.md:86 host1 exit=0
docker inspect flask-demo-app-backend-1 --format '{{range $name, $_ := .NetworkSettings.Networks}}{{println $name}}{{end}}' | xargs

# docs/tasks/flask.md:88 host1 exit=0
docker inspect flask-demo-app-database-1 --format '{{range $name, $_ := .NetworkSettings.Networks}}{{println $name}}{{end}}' | xargs
