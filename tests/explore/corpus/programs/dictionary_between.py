import threading

memory = {"x": 0}


def work():
    tmp = {}
    tmp["v"] = memory["x"]
    tmp["v"] += 1
    memory["x"] = tmp["v"]


ts = [threading.Thread(target=work) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(memory)
