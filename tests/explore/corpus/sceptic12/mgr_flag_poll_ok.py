from multiprocessing import Process, Manager

def work(d):
    d["answer"] = 42
    d["ready"] = True

if __name__ == "__main__":
    with Manager() as m:
        d = m.dict(ready=False, answer=0)
        p = Process(target=work, args=(d,))
        p.start()
        while not d["ready"]:
            pass
        print(d["answer"])
        p.join()
