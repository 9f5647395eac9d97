import threading

state = {"ready": False, "hits": None}
lock = threading.Lock()


def visit():
    if not state["ready"]:
        state["hits"] = 0
        state["ready"] = True
    with lock:
        state["hits"] += 1


ts = [threading.Thread(target=visit) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(state["hits"])
