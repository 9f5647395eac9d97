import multiprocessing as mp, time
def child(go):
    go.wait()
go = mp.Event()
p = mp.Process(target=child, args=(go,))
p.start()
while p.is_alive():
    time.sleep(0.1)
go.set()
p.join()
print("done")
