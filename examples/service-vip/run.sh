#!/usr/bin/env bash
# Runs a page's commands on this machine's Docker, then its clean-up; --help says more.
# Generated from docs/tasks/service-vip.md: change the page, not this file.
plan() {
    page docs/tasks/service-vip.md 2 ''
    need ip_vs 'ipvsadm --list'
    requires ip_vs
    reaches 'restarts Docker' 11-who-listens-on-the-published-port.sh
    reaches 'writes daemon.json' '11-who-listens-on-the-published-port.sh, 13-clean-up.sh'
    reaches 'leaves the swarm' 13-clean-up.sh
    reaches 'changes the firewall' 13-clean-up.sh
    takes name db docker_gwbridge my_overlay one overlay shop web
    takes swarm inactive
    takes file /etc/docker/daemon.json
    block 01-two-hosts-one-service.sh 60 '' ''
    step 5 1 0
    instead '26.1 20.10' 02-two-hosts-one-service-differs.sh 60 6 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    step 17 1 0
    block 03-one-name-one-address.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    block 04-one-name-one-address.sh 30 '' ''
    step 5 1 0
    block 05-one-name-one-address.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    block 06-every-host-answers-on-the-published-port.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    block 07-every-host-answers-on-the-published-port.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    block 08-every-host-answers-on-the-published-port.sh 30 '' ''
    step 5 1 7
    block 09-who-listens-on-the-published-port.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    block 10-who-listens-on-the-published-port.sh 30 '' ''
    step 5 1 0
    block 11-who-listens-on-the-published-port.sh 120 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    step 17 1 0
    block 12-who-listens-on-the-published-port.sh 30 '' ''
    step 5 1 7
    clean_up
    block 13-clean-up.sh 60 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    step 17 1 0
    step 20 1 0
    step 23 1 0
    step 26 1 0
    step 29 1 0
    step 32 1 0
    step 35 1 0
    step 38 1 0
    step 41 1 0
}
. "$(dirname -- "$0")/../../lab/play.sh"
