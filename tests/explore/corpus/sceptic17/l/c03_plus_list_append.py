import threading

jobs = ['a']


def front(x):
    global jobs
    jobs = [x] + jobs


def back(x):
    jobs.append(x)


ts = [threading.Thread(target=front, args=('f',)), threading.Thread(target=back, args=('b',))]
for t in ts: t.start()
for t in ts: t.join()
print(len(jobs))
