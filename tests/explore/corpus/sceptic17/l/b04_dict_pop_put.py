import threading

tools = {'hammer': 1, 'saw': 1}


def use(name):
    if name in tools:
        t = tools.pop(name)
        tools[name] = t


ts = [threading.Thread(target=use, args=('hammer',)) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(sorted(tools))
