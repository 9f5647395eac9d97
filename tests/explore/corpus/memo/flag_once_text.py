import threading
door = "closed"
opened = []
def enter(name):
    global door
    if door == "closed":
        door = "open"
        opened.append(name)
ts = [threading.Thread(target=enter, args=(n,)) for n in "ab"]
for t in ts: t.start()
for t in ts: t.join()
print(len(opened))
