#!/usr/bin/env bash
# Runs a page's commands on this machine's Docker, then its clean-up; --help says more.
# Generated from docs/reference/whole-host.md: change the page, not this file.
plan() {
    page docs/reference/whole-host.md 1 ''
    need 'engine>=23' 'at_least 23'
    reaches 'restarts Docker' '01-restarts-docker.sh, 02-restarts-docker.sh, 05-leaves-the-swarm.sh'
    reaches 'writes daemon.json' '02-restarts-docker.sh, 03-writes-daemonjson.sh, 04-writes-daemonjson.sh'
    reaches 'leaves the swarm' '05-leaves-the-swarm.sh, 10-clean-up.sh'
    reaches 'removes what nobody uses' 06-removes-what-nobody-uses.sh
    reaches 'changes the firewall' 07-changes-the-firewall.sh
    reaches 'changes a kernel setting' 08-changes-a-kernel-setting.sh
    reaches 'changes where the host asks for names' 09-changes-where-the-host-asks-for-names.sh
    takes name back db docker_gwbridge front one web word
    takes swarm inactive
    takes file /etc/docker/daemon.json
    block 01-restarts-docker.sh 60 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    step 17 1 0
    block 02-restarts-docker.sh 60 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    step 17 1 0
    step 20 1 0
    step 23 1 0
    step 26 1 0
    step 29 1 0
    block 03-writes-daemonjson.sh 30 'engine>=23' ''
    step 6 1 0
    step 9 1 0
    step 12 1 0
    block 04-writes-daemonjson.sh 30 '' ''
    step 5 1 0
    block 05-leaves-the-swarm.sh 60 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    step 17 1 0
    step 20 1 0
    step 23 1 0
    block 06-removes-what-nobody-uses.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    block 07-changes-the-firewall.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    block 08-changes-a-kernel-setting.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    block 09-changes-where-the-host-asks-for-names.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    clean_up
    block 10-clean-up.sh 60 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    step 17 1 0
}
. "$(dirname -- "$0")/../../lab/play.sh"
