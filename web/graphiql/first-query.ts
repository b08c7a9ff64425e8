/** What a newcomer finds in the editor. */
export const firstQuery = `# 职责图谱 · the mandate atlas. Ctrl-Enter runs the query; the documentation is on the left.
{
  whoHandles(text: "哪个处室负责社会信用体系建设？") {
    city { name level }
    found
    gap
    answers {
      score
      duty { path text evidence { quote start end document { title } } }
      assignments { division { name } basis confidence rule explanation }
    }
  }
}
`;
