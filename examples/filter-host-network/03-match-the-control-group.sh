#!/usr/bin/env bash
# Match the control group. Generated from docs/tasks/filter-host-network.md: change the page, not this file.

# 1 host1 exit=0
docker info --format 'version {{.CgroupVersion}}, driver {{.CgroupDriver}}'

# 2 host1 exit=0
cat "/proc/$(docker inspect --format '{{.State.Pid}}' fenced)/cgroup"
