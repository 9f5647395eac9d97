import threading
locked = False
inside = 0

def enter():
    global locked
    while True:
        if not locked:
            locked = True
            return

def work():
    global locked
    enter()
    locked = False

ts = [threading.Thread(target=work) for _ in range(2)]

for t in ts:
    t.start()
for t in ts:
    t.join()
print("end")
