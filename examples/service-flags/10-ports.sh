#!/usr/bin/env bash
# Ports. Generated from docs/reference/service-flags.md: change the page, not this file.

# docs/reference/service-flags.md:130 host1 exit=0
$update --publish-rm 80 web

# docs/reference/service-flags.md:132 host1 exit=0
docker service inspect web --format '{{json .Spec.EndpointSpec.Ports}}'

# docs/reference/service-flags.md:134 host1 exit=0
curl -s http://198.51.100.11:8080/hostname

# docs/reference/service-flags.md:136 host1 exit=0
$update --publish-rm mode=host,target=80 web

# docs/reference/service-flags.md:138 host1 exit=0
docker service inspect web --format '{{len .Spec.EndpointSpec.Ports}}'
