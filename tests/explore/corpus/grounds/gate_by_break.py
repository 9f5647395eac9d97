import threading

free = True
inside = []
seen = []

def visit(name):
    global free
    while True:
        if free:
            break
    free = False
    inside.append(name)
    seen.append(len(inside))
    inside.remove(name)
    free = True

ts = [threading.Thread(target=visit, args=(n,)) for n in "ab"]
for t in ts: t.start()
for t in ts: t.join()
print(seen)
