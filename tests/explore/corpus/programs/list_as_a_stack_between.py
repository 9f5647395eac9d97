import threading

memory = {"x": 0}


def work():
    stack = []
    stack.append(memory["x"])
    stack.append(1)
    memory["x"] = stack.pop() + stack.pop()


ts = [threading.Thread(target=work) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(memory)
