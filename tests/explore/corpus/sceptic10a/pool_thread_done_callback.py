from concurrent.futures import ThreadPoolExecutor

finished = 0


def job(n):
    return n * n


def done(future):
    global finished
    finished += 1


with ThreadPoolExecutor(max_workers=3) as ex:
    for i in range(6):
        ex.submit(job, i).add_done_callback(done)
print("完成任务数:", finished)
