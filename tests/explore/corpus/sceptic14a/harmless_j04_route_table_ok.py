import threading

route = {"to": "east"}
sent = {"east": [], "west": []}


def send(p):
    sent[route["to"]].append(p)


def switch():
    route["to"] = "west"


ts = [threading.Thread(target=send, args=(1,)), threading.Thread(target=switch), threading.Thread(target=send, args=(2,))]
for t in ts: t.start()
for t in ts: t.join()
print(len(sent["east"]) + len(sent["west"]))
