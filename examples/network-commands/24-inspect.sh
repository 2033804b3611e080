#!/usr/bin/env bash
# inspect. Generated from docs/reference/network-commands.md: change the page, not this file.

# docs/reference/network-commands.md:290 host1 exit=0
docker network inspect front --format '{{range .Containers}}{{.Name}} {{.IPv4Address}}{{end}}'

# docs/reference/network-commands.md:292 host1 exit=0
docker network inspect front --format '{{.Internal}} {{.Attachable}} {{.Options}}'

# docs/reference/network-commands.md:294 host1 exit=0
docker network inspect --verbose front | jq '.[0] | has("Services")'
