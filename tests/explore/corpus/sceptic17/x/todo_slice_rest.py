import threading

todo = ['wash', 'cook']
done = []


def worker():
    global todo
    for _ in range(2):
        if todo:
            task = todo[0]
            todo = todo[1:]
            done.append(task)


w = threading.Thread(target=worker)
w.start()
todo.append('clean')
w.join()
print(sorted(done + todo))
