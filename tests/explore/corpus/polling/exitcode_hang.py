import multiprocessing as mp, time
def child(q):
    print(q.get())
q = mp.Queue()
p = mp.Process(target=child, args=(q,))
p.start()
while p.exitcode is None:
    time.sleep(0.05)
q.put("late")
