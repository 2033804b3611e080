#!/bin/bash
docker inspect web client --format '{{.Name}} {{range $name, $end := .NetworkSettings.Networks}}{{$name}} {{$end.IPAddress}}{{end}} {{json .NetworkSettings.Ports}}'
docker network inspect my_bridge --format '{{.Driver}} {{range .IPAM.Config}}{{.Subnet}}{{end}}'
