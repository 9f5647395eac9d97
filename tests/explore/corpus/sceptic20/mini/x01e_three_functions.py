import threading
lock = threading.Lock()
users, lamp = 0, 0
def enter():
    global users, lamp
    with lock:
        users += 1
        lamp = 1
def leave():
    global users
    with lock:
        users -= 1
        return users == 0
def one():
    global lamp
    enter()
    1 / lamp
    if leave():
        lamp = 0
def two():
    enter()
    1 / lamp
    leave()
def three():
    enter()
    1 / lamp
    leave()
ts = [threading.Thread(target=f) for f in (one, two, three)]
for t in ts: t.start()
for t in ts: t.join()
print("ok")
