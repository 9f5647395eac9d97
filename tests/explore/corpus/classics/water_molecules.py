import threading

hydrogen = threading.Semaphore(2)
oxygen = threading.Semaphore(1)
meeting = threading.Barrier(3)
molecules = []


def h():
    with hydrogen:
        meeting.wait()


def o():
    with oxygen:
        meeting.wait()
        molecules.append("H2O")


ts = [threading.Thread(target=f) for f in (h, h, o, h, o, h)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(molecules)
