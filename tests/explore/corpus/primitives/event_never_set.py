import threading

done = threading.Event()


def work(n):
    if n < 0:
        return
    print("working", n)
    done.set()


t = threading.Thread(target=work, args=(-1,))
t.start()
done.wait()
print("finished")
