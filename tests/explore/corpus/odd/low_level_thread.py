import _thread

n = 0
ends = []


def work(end):
    global n
    for _ in range(10):
        n += 1
    end.release()


for _ in range(2):
    end = _thread.allocate_lock()
    end.acquire()
    ends.append(end)
    _thread.start_new_thread(work, (end,))
for end in ends:
    end.acquire()
print(n)
