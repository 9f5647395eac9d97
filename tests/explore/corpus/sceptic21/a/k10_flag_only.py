import threading

found = False


def look(part):
    global found
    for x in part:
        if x == 3 and not found:
            found = True


ts = [threading.Thread(target=look, args=(p,)) for p in ([1, 3], [3, 2])]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(found)
