from multiprocessing import Process, Pipe


def reader(receiver):
    total = 0
    while True:
        try:
            total += receiver.recv()
        except EOFError:
            break
    print("total", total)


receiver, sender = Pipe(duplex=False)
p = Process(target=reader, args=(receiver,))
p.start()
for i in range(5):
    sender.send(i)
sender.close()
p.join()
