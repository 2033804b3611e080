#!/usr/bin/python3
"""A network driver: a bridge for each network, a veth pair for each endpoint. It writes down what it is asked."""

import http.server
import json
import os
import socketserver
import subprocess
import sys

SOCKET = sys.argv[1]
gateways = {}


def ip(command):
    subprocess.run(["ip", *command.split()], check=True)


def answer(call, asked):
    bridge, veth = "dm-" + asked.get("NetworkID", "")[:8], "dm-" + asked.get("EndpointID", "")[:8]
    match call:
        case "Plugin.Activate":
            return {"Implements": ["NetworkDriver"]}
        case "NetworkDriver.GetCapabilities":
            return {"Scope": "local"}
        case "NetworkDriver.CreateNetwork":
            gateways[bridge] = asked["IPv4Data"][0]["Gateway"]
            ip(f"link add {bridge} type bridge")
            ip(f"addr add {gateways[bridge]} dev {bridge}")
            ip(f"link set {bridge} up")
        case "NetworkDriver.Join":
            ip(f"link add {veth} type veth peer name {veth}c")
            ip(f"link set {veth} master {bridge} up")
            name = {"SrcName": f"{veth}c", "DstPrefix": "eth"}
            return {"InterfaceName": name, "Gateway": gateways[bridge].split("/")[0]}
        case "NetworkDriver.DeleteEndpoint":
            subprocess.run(["ip", "link", "del", veth], check=False)
        case "NetworkDriver.DeleteNetwork":
            ip(f"link del {bridge}")
    return {}


class Handler(http.server.BaseHTTPRequestHandler):
    def do_POST(self):
        call = self.path[1:]
        asked = json.loads(self.rfile.read(int(self.headers["Content-Length"] or 0)) or "{}")
        print(call, flush=True)
        body = json.dumps(answer(call, asked)).encode()
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


os.makedirs(os.path.dirname(SOCKET), exist_ok=True)
socketserver.ThreadingUnixStreamServer(SOCKET, Handler).serve_forever()
