#!/usr/bin/env bash
# Runs a page's commands on this machine's Docker, then its clean-up; --help says more.
# Generated from docs/tasks/load-balancer.md: change the page, not this file.
plan() {
    page docs/tasks/load-balancer.md 3 ''
    reaches 'leaves the swarm' 07-clean-up.sh
    takes name balancer docker_gwbridge web
    takes swarm inactive
    block 01-a-service-on-two-nodes.sh 60 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 2 0
    step 18 1 0
    block 02-a-service-on-two-nodes.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    block 03-the-load-balancer.sh 30 '' ''
    step 5 14 0
    step 21 1 0
    step 24 1 0
    block 04-the-load-balancer.sh 30 '' ''
    step 5 1 0
    block 05-a-node-goes.sh 60 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    block 06-who-asked.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    step 17 1 0
    step 20 1 0
    clean_up
    block 07-clean-up.sh 60 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    step 17 1 0
    step 20 1 0
    step 23 1 0
}
. "$(dirname -- "$0")/../../lab/play.sh"
