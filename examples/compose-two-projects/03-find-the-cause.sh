#!/usr/bin/env bash
# Find the cause. Generated from docs/breaks/compose-two-projects.md: change the page, not this file.

# 1 host1 exit=0
docker network ls --filter label=com.docker.compose.project --format '{{.Name}} {{.Label "com.docker.compose.project"}}'

# 2 host1 exit=0
docker inspect shop-web-1 blog-client-1 --format '{{.Name}}{{range $name, $end := .NetworkSettings.Networks}} {{$name}} {{$end.IPAddress}}{{end}}'
