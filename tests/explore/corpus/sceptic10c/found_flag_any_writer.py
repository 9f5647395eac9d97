import threading

found = False
haystack = [4, 8, 15, 16, 23, 42]


def search(part):
    global found
    for x in part:
        if found:
            return
        if x % 5 == 0 or x == 42:
            found = True


ts = [threading.Thread(target=search, args=(p,)) for p in (haystack[:3], haystack[3:])]
for t in ts: t.start()
for t in ts: t.join()
print('found', found)
