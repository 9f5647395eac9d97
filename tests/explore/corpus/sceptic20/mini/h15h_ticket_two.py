import itertools, threading, time
tickets = itertools.count()
serving = 0
def customer():
    global serving
    for _ in range(2):
        mine = next(tickets)
        while serving != mine:
            time.sleep(0)
        serving += 1
ts = [threading.Thread(target=customer) for _ in range(3)]
for t in ts: t.start()
for t in ts: t.join()
print(serving)
