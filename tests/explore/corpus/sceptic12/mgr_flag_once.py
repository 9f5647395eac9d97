from multiprocessing import Process, Manager

def work(d):
    d["ready"] = True
    d["answer"] = 42

if __name__ == "__main__":
    with Manager() as m:
        d = m.dict(ready=False, answer=0)
        p = Process(target=work, args=(d,))
        p.start()
        if not d["ready"]:
            p.join()
        print(d["answer"])
