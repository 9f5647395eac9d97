import threading
seats = {(1, 2): 0, (1, 3): 0}
held = {(1, 2): 0, (1, 3): 0}
lock = threading.Lock()

def book(name):
    for place in ((1, 2), (1, 3)):
        with lock:
            if seats[place] == 0 and held[place] == 0:
                held[place] = 1
                mine = True
            else:
                mine = False
        if mine:
            with lock:
                held[place] = 0
                seats[place] = 1

ts = [threading.Thread(target=book, args=(n,)) for n in "ab"]
for t in ts: t.start()
for t in ts: t.join()
print(sum(seats.values()))
