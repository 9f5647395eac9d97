import threading

jobs = ['a', 'b']
done = []


def worker():
    global jobs
    done.append(jobs[0])
    jobs = jobs[1:]


def adder():
    jobs.append('c')


ts = [threading.Thread(target=worker), threading.Thread(target=adder)]
for t in ts: t.start()
for t in ts: t.join()
print(len(jobs) + len(done))
