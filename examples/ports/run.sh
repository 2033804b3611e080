#!/usr/bin/env bash
# Runs a page's commands on this machine's Docker, then its clean-up; --help says more.
# Generated from docs/reference/ports.md: change the page, not this file.
plan() {
    page docs/reference/ports.md 2 ''
    need 'engine>=28' 'at_least 28'
    reaches 'restarts Docker' '18-what-a-node-tells-the-others.sh, 19-what-a-node-tells-the-others.sh, 25-the-api-on-a-port.sh, 27-the-api-on-a-port-with-tls.sh, 44-metrics-on-a-port.sh, 46-clean-up.sh'
    reaches 'writes daemon.json' '18-what-a-node-tells-the-others.sh, 19-what-a-node-tells-the-others.sh, 25-the-api-on-a-port.sh, 27-the-api-on-a-port-with-tls.sh, 44-metrics-on-a-port.sh, 46-clean-up.sh'
    reaches 'leaves the swarm' '12-a-host-firewall-between-the-nodes.sh, 14-a-host-firewall-between-the-nodes.sh, 15-another-port-for-vxlan.sh, 19-what-a-node-tells-the-others.sh, 24-one-interface-to-manage-another-for-the-data.sh'
    reaches 'changes the firewall' '10-a-host-firewall-between-the-nodes.sh, 12-a-host-firewall-between-the-nodes.sh'
    takes name client docker_gwbridge far my_overlay open-sesame other overlay web
    takes swarm inactive
    takes file /etc/docker/daemon.json
    block 01-a-host-without-a-swarm.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    block 02-a-host-without-a-swarm.sh 30 '' ''
    step 5 1 0
    block 03-a-manager.sh 60 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    block 04-a-worker.sh 60 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    block 05-vxlan.sh 60 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    step 17 1 0
    block 06-vxlan.sh 60 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    step 17 1 0
    block 07-what-the-nodes-say-is-encrypted.sh 60 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    step 17 1 0
    step 20 1 0
    step 23 1 0
    step 26 1 0
    step 29 1 0
    block 08-what-the-nodes-say-is-encrypted.sh 30 '' ''
    step 5 1 1
    block 09-what-the-nodes-say-is-encrypted.sh 60 '' ''
    step 5 1 0
    step 8 1 0
    block 10-a-host-firewall-between-the-nodes.sh 60 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 1
    block 11-a-host-firewall-between-the-nodes.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    block 12-a-host-firewall-between-the-nodes.sh 60 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    block 13-a-host-firewall-between-the-nodes.sh 60 '' ''
    step 5 1 1
    block 14-a-host-firewall-between-the-nodes.sh 60 '' ''
    step 5 1 0
    step 8 1 0
    block 15-another-port-for-vxlan.sh 60 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    step 17 1 0
    step 20 1 0
    step 23 1 0
    step 26 1 0
    step 29 1 0
    block 16-what-a-node-tells-the-others.sh 30 '' ''
    step 5 1 0
    block 17-what-a-node-tells-the-others.sh 60 'engine>=28' ''
    step 6 1 0
    step 9 1 1
    block 18-what-a-node-tells-the-others.sh 60 'engine>=28' ''
    step 6 1 0
    step 9 3 0
    step 14 1 0
    step 17 1 0
    step 20 1 0
    block 19-what-a-node-tells-the-others.sh 60 'engine>=28' ''
    step 6 1 0
    step 9 1 0
    step 12 1 0
    step 15 1 0
    step 18 1 0
    step 21 1 0
    block 20-one-interface-to-manage-another-for-the-data.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 1
    block 21-one-interface-to-manage-another-for-the-data.sh 60 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    step 17 1 0
    block 22-one-interface-to-manage-another-for-the-data.sh 60 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    step 17 1 0
    step 20 1 0
    step 23 1 0
    step 26 1 0
    step 29 1 0
    block 23-one-interface-to-manage-another-for-the-data.sh 30 '' ''
    step 5 1 0
    block 24-one-interface-to-manage-another-for-the-data.sh 60 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    step 17 1 0
    step 20 1 0
    block 25-the-api-on-a-port.sh 90 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    block 26-the-api-on-a-port.sh 30 'engine>=28' ''
    step 6 1 0
    block 27-the-api-on-a-port-with-tls.sh 30 'engine>=28' ''
    step 6 1 0
    step 9 1 0
    step 12 2 0
    step 16 2 0
    step 20 2 0
    step 24 1 0
    block 28-the-api-on-a-port-with-tls.sh 60 'engine>=28' ''
    step 6 1 0
    step 9 1 0
    block 29-the-api-on-a-port-with-tls.sh 30 'engine>=28' ''
    step 6 1 1
    block 30-the-api-on-a-port-with-tls.sh 30 'engine>=28' ''
    step 6 1 1
    block 31-the-api-on-a-port-with-tls.sh 30 'engine>=28' ''
    step 6 1 56
    block 32-the-api-on-a-port-with-tls.sh 30 'engine>=28' ''
    step 6 1 0
    step 9 1 1
    block 33-the-api-on-a-port-with-tls.sh 30 'engine>=28' ''
    step 6 1 0
    step 9 1 0
    step 12 1 35
    block 34-the-api-on-a-port-with-tls.sh 60 'engine>=28' ''
    step 6 1 0
    step 9 1 0
    block 35-the-api-over-ssh.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    step 17 7 0
    step 26 1 0
    block 36-the-api-over-ssh.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    block 37-the-api-over-ssh.sh 30 '' ''
    step 5 1 0
    step 8 1 1
    block 38-the-api-over-ssh.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    block 39-the-api-over-ssh.sh 30 '' ''
    step 5 1 7
    block 40-the-api-over-ssh.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    block 41-the-api-over-ssh.sh 30 '' ''
    step 5 1 1
    instead 29.7 42-the-api-over-ssh-differs.sh 30 6 1 1
    block 43-the-api-over-ssh.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    block 44-metrics-on-a-port.sh 60 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    block 45-metrics-on-a-port.sh 30 '' ''
    step 5 1 0
    clean_up
    block 46-clean-up.sh 60 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    step 17 1 0
    step 20 1 0
}
. "$(dirname -- "$0")/../../lab/play.sh"
