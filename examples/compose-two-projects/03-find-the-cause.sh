#!/usr/bin/env bash
# Find the cause. Generated from docs/breaks/compose-two-projects.md: change the page, not this file.

# docs/breaks/compose-two-projects.md:43 host1 exit=0
docker network ls --filter label=com.docker.compose.project --format '{{.Name}} {{.Label "com.docker.compose.project"}}'

# docs/breaks/compose-two-projects.md:46 host1 exit=0
docker inspect shop-web-1 blog-client-1 --format '{{.Name}}{{range $name, $end := .NetworkSettings.Networks}} {{$name}} {{$end.IPAddress}}{{end}}'
