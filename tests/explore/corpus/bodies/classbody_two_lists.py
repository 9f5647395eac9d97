import threading
def work(own):
    class Step:
        own[0] = own[0] + 1
a, b = [0], [0]
ts = [threading.Thread(target=work, args=(x,)) for x in (a, b)]
for t in ts: t.start()
for t in ts: t.join()
print(a, b)
