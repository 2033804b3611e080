#!/usr/bin/env bash
# Ports. Generated from docs/reference/service-flags.md: change the page, not this file.

# 1 host1 exit=0
$update --publish-rm 80 web

# 2 host1 exit=0
docker service inspect web --format '{{json .Spec.EndpointSpec.Ports}}'

# 3 host1 exit=0
curl -s http://198.51.100.11:8080/hostname

# 4 host1 exit=0
$update --publish-rm mode=host,target=80 web

# 5 host1 exit=0
docker service inspect web --format '{{len .Spec.EndpointSpec.Ports}}'
