import threading

tokens = ['t1', 't2']


def run(i):
    if tokens:
        t = tokens.pop()
        i += 1
        tokens.append(t)


ts = [threading.Thread(target=run, args=(i,)) for i in range(3)]
for t in ts: t.start()
for t in ts: t.join()
print(len(tokens))
