import threading

jobs = ['a', 'b']


def worker():
    global jobs
    current = jobs
    rest = current[1:]
    jobs = rest


def adder():
    jobs.append('c')


ts = [threading.Thread(target=worker), threading.Thread(target=adder)]
for t in ts: t.start()
for t in ts: t.join()
print('c' in jobs)
