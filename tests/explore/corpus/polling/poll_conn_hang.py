import multiprocessing as mp, time
def child(c):
    c.recv()
    c.send("b")
a, b = mp.Pipe()
p = mp.Process(target=child, args=(b,))
p.start()
while not a.poll():
    time.sleep(0.01)
a.send("a")
p.join()
