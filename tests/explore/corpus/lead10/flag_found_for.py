import threading
found = False

def search(part):
    global found
    for x in part:
        if found:
            return
        if x == 7:
            found = True
            return

ts = [threading.Thread(target=search, args=(p,)) for p in ([1, 7, 2], [7, 3])]

for t in ts:
    t.start()
for t in ts:
    t.join()
print("end")
