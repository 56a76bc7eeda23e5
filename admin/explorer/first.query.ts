/** What somebody sees who opens the explorer for the first time. */
export const FIRST_QUERY = `# Published pages of medical procedure codes.
# Change the code, add fields (Ctrl and Space),
# or read the documentation at the left.
query Page($code: CodeValue! = "96932") {
  codePage(code: $code) {
    title
    plainLanguage
    stateSentence
    rvu {
      work
      nonFacilityTotal
      facilityTotal
    }
    payment {
      nonFacility
      facility
      conversionFactor
    }
    release {
      name
      effectiveFrom
    }
  }
}
`;
