from multiprocessing import Process, JoinableQueue, Value


def logger(q, lines):
    while True:
        text = q.get()
        with lines.get_lock():
            lines.value += 1
        print("LOG", text, flush=True)
        q.task_done()


if __name__ == "__main__":
    q = JoinableQueue()
    lines = Value("i", 0)
    Process(target=logger, args=(q, lines), daemon=True).start()
    for i in range(5):
        q.put(f"event {i}")
    q.join()
    print("lines", lines.value)
