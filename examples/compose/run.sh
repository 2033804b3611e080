#!/usr/bin/env bash
# Runs a page's commands on this machine's Docker, then its clean-up; --help says more.
# Generated from docs/tasks/compose.md: change the page, not this file.
plan() {
    page docs/tasks/compose.md 1 ''
    need 'engine>=28' 'at_least 28'
    need 'engine>=25' 'at_least 25'
    takes name blue both clash db fixed front guide links modes names options other ports red scale shop tiers
    block 01-one-network-for-a-project.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    block 02-one-network-for-a-project.sh 30 '' ''
    step 5 1 0
    block 03-a-services-name-is-its-address.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    block 04-a-services-name-is-its-address.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    block 05-a-services-name-is-its-address.sh 30 '' ''
    step 5 1 1
    block 06-an-update-keeps-the-name.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    step 17 1 0
    step 20 1 0
    step 23 1 0
    block 07-an-update-keeps-the-name.sh 30 '' ''
    step 5 1 0
    block 08-networks-of-your-own.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    block 09-networks-of-your-own.sh 30 '' ''
    step 5 1 0
    block 10-networks-of-your-own.sh 30 '' ''
    step 5 1 1
    block 11-networks-of-your-own.sh 30 '' ''
    step 5 1 1
    block 12-networks-of-your-own.sh 30 '' ''
    step 5 1 0
    block 13-networks-of-your-own.sh 30 '' ''
    step 5 1 1
    block 14-networks-of-your-own.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    block 15-networks-of-your-own.sh 30 '' ''
    step 5 1 0
    block 16-networks-of-your-own.sh 30 '' ''
    step 5 1 1
    instead 20.10 17-networks-of-your-own-differs.sh 30 6 1 1
    block 18-two-projects-on-one-network.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    block 19-two-projects-on-one-network.sh 30 '' ''
    step 5 1 1
    block 20-two-projects-on-one-network.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    block 21-two-projects-on-one-network.sh 30 '' ''
    step 5 1 1
    block 22-no-network-the-hosts-another-services.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    block 23-no-network-the-hosts-another-services.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    block 24-no-network-the-hosts-another-services.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 7
    block 25-no-network-the-hosts-another-services.sh 30 '' ''
    step 5 1 0
    block 26-options-of-a-network-and-of-an-interface.sh 30 'engine>=28' ''
    step 6 1 0
    step 9 1 0
    step 12 1 0
    block 27-options-of-a-network-and-of-an-interface.sh 30 'engine>=28' ''
    step 6 1 0
    block 28-options-of-a-network-and-of-an-interface.sh 30 'engine>=28' ''
    step 6 1 0
    step 9 1 1
    block 29-options-of-a-network-and-of-an-interface.sh 30 'engine>=28' ''
    step 6 1 0
    step 9 1 0
    step 12 1 0
    step 15 1 0
    block 30-name-servers-hosts-and-a-name-of-its-own.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    instead 20.10 31-name-servers-hosts-and-a-name-of-its-own-differs.sh 30 6 1 0
    step 11 1 0
    step 14 1 0
    step 17 1 0
    block 32-name-servers-hosts-and-a-name-of-its-own.sh 30 '' ''
    step 5 1 0
    instead 29.7 33-name-servers-hosts-and-a-name-of-its-own-differs.sh 30 6 1 0
    block 34-name-servers-hosts-and-a-name-of-its-own.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    block 35-ports-in-the-long-form.sh 30 'engine>=28' ''
    step 6 1 0
    step 9 1 0
    step 12 1 0
    block 36-ports-in-the-long-form.sh 30 'engine>=28' ''
    step 6 1 7
    block 37-ports-in-the-long-form.sh 30 'engine>=28' ''
    step 6 1 0
    step 9 1 0
    step 12 1 0
    step 15 1 0
    block 38-ports-in-the-long-form.sh 30 'engine>=28' ''
    step 6 1 1
    block 39-a-link-to-a-container-of-no-project.sh 30 'engine>=28' ''
    step 6 1 0
    step 9 1 0
    step 12 1 0
    step 15 1 0
    block 40-a-link-to-a-container-of-no-project.sh 30 'engine>=28' ''
    step 6 1 1
    block 41-a-link-to-a-container-of-no-project.sh 30 'engine>=28' ''
    step 6 1 0
    step 9 1 0
    step 12 1 0
    block 42-several-containers-of-one-service.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    block 43-why-it-works.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    instead 20.10 44-why-it-works-differs.sh 30 6 1 0
    step 11 1 0
    block 45-what-goes-wrong.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    step 17 1 0
    block 46-what-goes-wrong.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    block 47-what-goes-wrong.sh 30 'engine>=25' ''
    step 6 1 1
    instead 29.7 48-what-goes-wrong-differs.sh 30 6 1 1
    block 49-what-goes-wrong.sh 30 '' ''
    step 5 1 1
    clean_up
    block 50-clean-up.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    step 17 1 0
}
. "$(dirname -- "$0")/../../lab/play.sh"
