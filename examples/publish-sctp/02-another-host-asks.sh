#!/usr/bin/env bash
# Another host asks. Generated from docs/tasks/publish-sctp.md: change the page, not this file.

# 1 host2 exit=0
cat > client.py <<'END'
import socket, sys
client = socket.socket(socket.AF_INET, socket.SOCK_STREAM, getattr(socket, sys.argv[1]))
client.settimeout(10)
client.connect((sys.argv[2], int(sys.argv[3])))
print(client.recv(100).decode(), end="")
END
