import threading
lock = threading.Lock()
jobs = list(range(24))
finished = False
sums = [0, 0, 0]

def work(me):
    global finished
    while True:
        with lock:
            if not jobs:
                return
            job = jobs.pop()
            if not jobs:
                finished = True
        sums[me] += job

for me in range(3):
    threading.Thread(target=work, args=(me,)).start()
while not finished:
    pass
assert sum(sums) == 276
